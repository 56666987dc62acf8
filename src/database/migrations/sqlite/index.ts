import * as migration_20261123_093050_initial from './20261123_093050_initial';
import * as migration_20261124_181409_translation from './20261124_181409_translation';
import * as migration_20261126_073541_channels from './20261126_073541_channels';
import * as migration_20261126_094854_contracts_and_recalls from './20261126_094854_contracts_and_recalls';
import * as migration_20261126_195818_what_channels_leave from './20261126_195818_what_channels_leave';

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
    up: migration_20261126_195818_what_channels_leave.up,
    down: migration_20261126_195818_what_channels_leave.down,
    name: '20261126_195818_what_channels_leave'
  },
];
