import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", ".next/", "data/", "build/", "test-results/", "playwright-report/", "next-env.d.ts"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A query that nobody awaits never runs, and drizzle's queries are only thenables.
      "@typescript-eslint/no-floating-promises": ["error", { checkThenables: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // SQLite answers at once but keeps the promises of the port it shares with PostgreSQL.
      "@typescript-eslint/require-await": "off",
      // next-intl announces what its next major version wants; this one has no other way for a page outside [locale].
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "package", package: "next-intl", name: ["setRequestLocale", "requestLocale"] }] },
      ],
      // Spreading a string is how its code points are counted.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "Use an `as const` list." }],
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
    },
  },
  // Augmenting next-intl's own interface is the one thing a type cannot do.
  { files: ["messages/intl.d.ts"], rules: { "@typescript-eslint/consistent-type-definitions": "off" } },
  { files: ["messages/request.ts"], rules: { "@typescript-eslint/no-deprecated": "off" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    ignores: ["test/**", "e2e/**", "bench/**", "db/migrations/**", "messages/**", "**/*.test.ts", "**/*.test.tsx"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 60 }],
    },
  },
  // A list of tables is data in the shape of a function.
  { files: ["db/tables/*.ts"], rules: { "max-lines-per-function": "off" } },
);
