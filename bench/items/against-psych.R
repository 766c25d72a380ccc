# What R's package psych makes of the tables in a folder, beside what which-path made of them; against-psych.ts calls it.
suppressMessages(library(psych))
folder <- commandArgs(trailingOnly = TRUE)[1]
table_of <- function(name) read.csv(file.path(folder, name), check.names = FALSE)
worst <- list()
compare <- function(what, ours, theirs) {
  ours <- as.numeric(ours)
  theirs <- as.numeric(theirs)
  both <- !is.na(ours) & !is.na(theirs)
  if (any(is.na(ours) != is.na(theirs))) cat("only one of the two has a value:", what, "\n")
  difference <- if (any(both)) max(abs(ours[both] - theirs[both])) else 0
  worst[[what]] <<- max(c(difference, worst[[what]]))
}
quietly <- function(call) {
  sink(tempfile())
  on.exit(sink())
  suppressWarnings(suppressMessages(call))
}

sets <- table_of("sets.csv")
for (set in sets$set) {
  file_of <- function(what) table_of(paste0(set, "-", what, ".csv"))
  answers <- file_of("answers")
  keys <- file_of("keys")
  scales <- file_of("scales")
  items <- file_of("items")
  for (scale in unique(keys$scale)) {
    mine <- keys[keys$scale == scale, ]
    # psych counts rows without any answer as people, which its standard error is then of.
    x <- answers[, mine$item]
    x <- x[rowSums(!is.na(x)) > 0, ]
    sign <- mine$key
    theirs <- quietly(alpha(x, keys = sign, warnings = FALSE))
    ours <- scales[scales$scale == scale, ]
    item <- items[items$scale == scale, ]
    compare("alpha, raw", ours$raw, theirs$total$raw_alpha)
    compare("alpha, standardised", ours$standardised, theirs$total$std.alpha)
    # Both are of the fewest people that any two items share, where psych takes everybody.
    fewest <- min(count.pairwise(x))
    ci <- alpha.ci(theirs$total$raw_alpha, n.obs = fewest, n.var = ncol(x))
    compare("alpha, fewest people shared", ours$people, fewest)
    compare("alpha, standard error (of those)", ours$se, theirs$total$ase * sqrt(nrow(x) / fewest))
    compare("alpha, Feldt's interval (of those)", c(ours$low, ours$high), c(ci$lower.ci, ci$upper.ci))
    compare("mean correlation of items", ours$average, theirs$total$average_r)
    compare("median correlation of items", ours$median, theirs$total$median_r)
    compare("alpha if dropped, raw", item$alphaIfDropped, theirs$alpha.drop$raw_alpha)
    compare("alpha if dropped, standardised", item$standardisedIfDropped, theirs$alpha.drop$std.alpha)
    compare("item: n", item$n, theirs$item.stats$n)
    # psych turns a reversed item to (least + most of all answers) - x; the points here are counted from the middle.
    turned <- ifelse(sign < 0, max(x, na.rm = TRUE) + min(x, na.rm = TRUE) - 3, 3)
    compare("item: mean", item$mean, theirs$item.stats$mean - turned)
    compare("item: sd", item$sd, theirs$item.stats$sd)
    compare("item-total (raw.r)", item$itemTotal, theirs$item.stats$raw.r)
    compare("item-rest (r.drop)", item$itemRest, theirs$item.stats$r.drop)
    loadings <- quietly(fa(cov2cor(diag(sign) %*% cov(x, use = "pairwise") %*% diag(sign)), nfactors = 1, fm = "minres"))$loadings[, 1]
    if (!is.na(ours$omega))
      compare("omega, from the loadings of fa(fm = \"minres\")", ours$omega,
        sum(loadings)^2 / (sum(loadings)^2 + sum(1 - loadings^2)))
  }
  lists <- lapply(split(keys, factor(keys$scale, unique(keys$scale))), function(mine) ifelse(mine$key < 0, paste0("-", mine$item), mine$item))
  scored <- quietly(scoreItems(lists, answers, impute = "none"))
  compare("scoreItems: alpha", scales$raw, scored$alpha)
  pairs <- file_of("pairs")
  if (!anyNA(answers)) compare("scoreItems: correlations of scales (complete data)", pairs$correlation, mapply(function(a, b) scored$cor[a, b], pairs$one, pairs$other))
}
cat("psych ", as.character(packageVersion("psych")), ", ", nrow(sets), " sets of data; the largest difference of\n", sep = "")
for (what in names(worst)) cat(sprintf("  %-50s %.1e\n", what, worst[[what]]))
