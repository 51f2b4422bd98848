// Reads with libraries that are not ours the schemas and their examples, and the open data of a report whose folder is given.
// Prints a line per check; the exit code is the number of failures.
const fs = require("fs");
const path = require("path");
const { Table, validate } = require("tableschema");
const { Package } = require("datapackage");

const schemas = path.join(__dirname, "../../src/CrpvReporting/Schema");
const openData = path.join(process.argv[2] ?? "", "donnees-ouvertes");

async function faultyRows(schema, example) {
  const table = await Table.load(path.join(schemas, "Examples", example), { schema: path.join(schemas, schema), delimiter: ";" });
  return (await table.read({ forceCast: true })).filter((row) => row instanceof Error).length;
}

async function load() {
  return Package.load(JSON.parse(fs.readFileSync(path.join(openData, "datapackage.json"))), { basePath: openData });
}

async function rows(name) {
  return (await load()).getResource(name).read({ keyed: true });
}

async function parquetRows(name) {
  const { asyncBufferFromFile, parquetReadObjects } = await import("hyparquet");
  return parquetReadObjects({ file: await asyncBufferFromFile(path.join(openData, `${name}.parquet`)) });
}

function halfDays(found) {
  return found.filter((row) => row.champ === "politique_ville").reduce((sum, row) => sum + row.demi_journees, 0);
}

async function main() {
  const checks = [
    ...[["activity.schema.json", "exemple"], ["yearly-form.schema.json", "fiche"]].flatMap(([schema, example]) => [
      [`${schema} is a valid Table Schema`, async () => (await validate(path.join(schemas, schema))).valid],
      [`${example}-valide.csv has no fault`, async () => (await faultyRows(schema, `${example}-valide.csv`)) === 0],
      [`${example}-invalide.csv has faults`, async () => (await faultyRows(schema, `${example}-invalide.csv`)) > 0],
    ]),
    ["datapackage.json is a valid Data Package", async () => (await load()).valid],
    ["every csv of the package reads by its schema", async () => {
      const tabular = (await load()).resources.filter((resource) => resource.tabular);
      for (const resource of tabular) await resource.read();
      return tabular.length >= 4;
    }],
    ["csv and Parquet have the total that the report says", async () => {
      const said = (await rows("chiffres")).find((row) => row.tableau === "Synthese" && row.ligne.endsWith("(brut)")).valeur;
      return said > 0 && halfDays(await rows("activites")) === said && halfDays(await parquetRows("activites")) === said;
    }],
  ];
  let failed = 0;
  for (const [name, holds] of checks) {
    const ok = await holds().catch((error) => (console.error(error.errors ?? error.message), false));
    console.log(`${ok ? "passed" : "failed"} ${name}`);
    failed += ok ? 0 : 1;
  }
  process.exit(failed);
}

main();
