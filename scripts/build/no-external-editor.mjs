// Stands in for @inquirer/external-editor in the bundle: which-path never opens an editor.
export function editAsync() {
  throw new Error("inquirer's editor prompt is left out of this package");
}
