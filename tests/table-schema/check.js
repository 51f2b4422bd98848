// Reads each schema and its two examples with a library that is not ours. Prints a line per check; the exit code is the number of failures.
const fs = require("fs");
const path = require("path");
const { Table, validate } = require("tableschema");

const folder = path.join(__dirname, "../../src/CrpvReporting/Schema");

async function faultyRows(schema, example) {
  const table = await Table.load(path.join(folder, "Examples", example), { schema: path.join(folder, schema), delimiter: ";" });
  return (await table.read({ forceCast: true })).filter((row) => row instanceof Error).length;
}

async function main() {
  const checks = [["activity.schema.json", "exemple"], ["yearly-form.schema.json", "fiche"]].flatMap(([schema, example]) => [
    [`${schema} is a valid Table Schema`, async () => (await validate(path.join(folder, schema))).valid],
    [`${example}-valide.csv has no fault`, async () => (await faultyRows(schema, `${example}-valide.csv`)) === 0],
    [`${example}-invalide.csv has faults`, async () => (await faultyRows(schema, `${example}-invalide.csv`)) > 0],
  ]);
  let failed = 0;
  for (const [name, holds] of checks) {
    const ok = await holds().catch((error) => (console.error(error.message), false));
    console.log(`${ok ? "passed" : "failed"} ${name}`);
    failed += ok ? 0 : 1;
  }
  process.exit(failed);
}

main();
