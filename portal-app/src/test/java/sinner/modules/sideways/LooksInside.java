package sinner.modules.sideways;

import sinner.modules.upper.hidden.Hidden;

record LooksInside(Hidden hidden) {}
