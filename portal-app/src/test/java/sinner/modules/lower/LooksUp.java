package sinner.modules.lower;

import sinner.modules.upper.hidden.Hidden;

record LooksUp(Hidden hidden) {}
