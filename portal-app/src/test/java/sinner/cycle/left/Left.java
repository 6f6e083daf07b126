package sinner.cycle.left;

import sinner.cycle.right.Right;

public record Left(Right right) {}
