package sinner.cycle.right;

import sinner.cycle.left.Left;

public record Right(Left left) {}
