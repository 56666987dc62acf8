import * as migration_20261123_093050_initial from './20261123_093050_initial';

export const migrations = [
  {
    up: migration_20261123_093050_initial.up,
    down: migration_20261123_093050_initial.down,
    name: '20261123_093050_initial'
  },
];
