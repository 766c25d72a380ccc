/**
 * Read by ts-node, with options of its own: as CommonJS, whatever package.json and tsconfig.json say.
 *
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"skipProject": true, "transpileOnly": true, "compilerOptions": {"module": "CommonJS", "moduleResolution": "bundler", "target": "ES2022", "esModuleInterop": true}, "moduleTypes": {"**": "cjs"}}
 */
import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] }, // `npm run typecheck` checks types
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/node_modules/.cache/'],
  testTimeout: 60_000, // tests in a pseudo-terminal wait for the screen
};

export default config;
