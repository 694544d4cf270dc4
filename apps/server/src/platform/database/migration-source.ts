/** TypeORM reads a migration's order from thirteen digits at the end of its class name. */
const classNameOf = (number: string, name: string): string =>
  name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') + number.padStart(13, '0');

const statements = (queries: readonly string[]): string =>
  queries.map((query) => `    await queryRunner.query(\`${query.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`);`).join('\n');

/** The text of a migration: what to do, and how to take it back. */
export const migrationSource = (number: string, name: string, up: readonly string[], down: readonly string[]): string =>
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${classNameOf(number, name)} implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`;

/** Adds a migration at the end of `migrations/index.ts`. */
export function registerMigration(index: string, number: string, name: string): string {
  const className = classNameOf(number, name);
  const line = `import { ${className} } from './${number}-${name}.js';\n`;
  const known = /\[([^\]]*)\];/.exec(index)?.[1]?.split(',').map((part) => part.trim()).filter(Boolean) ?? [];
  return index
    .replace(/(\n\/\*\*)/, `${line}$1`)
    .replace(/\[[^\]]*\];/, `[\n${[...known, className].map((each) => `  ${each},\n`).join('')}];`);
}
