import * as migration_20261123_093050_initial from './20261123_093050_initial';
import * as migration_20261124_181409_translation from './20261124_181409_translation';
import * as migration_20261126_073541_channels from './20261126_073541_channels';
import * as migration_20261126_094854_contracts_and_recalls from './20261126_094854_contracts_and_recalls';
import * as migration_20261126_190534_languages_of_sources from './20261126_190534_languages_of_sources';
import * as migration_20261126_191229_left_places from './20261126_191229_left_places';
import * as migration_20261126_191303_channel_scopes from './20261126_191303_channel_scopes';
import * as migration_20261126_193716_moments_of_cursors from './20261126_193716_moments_of_cursors';

export const migrations = [
  {
    up: migration_20261123_093050_initial.up,
    down: migration_20261123_093050_initial.down,
    name: '20261123_093050_initial',
  },
  {
    up: migration_20261124_181409_translation.up,
    down: migration_20261124_181409_translation.down,
    name: '20261124_181409_translation',
  },
  {
    up: migration_20261126_073541_channels.up,
    down: migration_20261126_073541_channels.down,
    name: '20261126_073541_channels',
  },
  {
    up: migration_20261126_094854_contracts_and_recalls.up,
    down: migration_20261126_094854_contracts_and_recalls.down,
    name: '20261126_094854_contracts_and_recalls',
  },
  {
    up: migration_20261126_190534_languages_of_sources.up,
    down: migration_20261126_190534_languages_of_sources.down,
    name: '20261126_190534_languages_of_sources',
  },
  {
    up: migration_20261126_191229_left_places.up,
    down: migration_20261126_191229_left_places.down,
    name: '20261126_191229_left_places',
  },
  {
    up: migration_20261126_191303_channel_scopes.up,
    down: migration_20261126_191303_channel_scopes.down,
    name: '20261126_191303_channel_scopes',
  },
  {
    up: migration_20261126_193716_moments_of_cursors.up,
    down: migration_20261126_193716_moments_of_cursors.down,
    name: '20261126_193716_moments_of_cursors',
  },
];
