// All that is measured of the workbench, one after the other: `node bench/web/run.mjs`.
for (const each of ['first-load', 'keystrokes', 'table-scroll', 'private-screening']) await import(`./${each}.mjs`);
