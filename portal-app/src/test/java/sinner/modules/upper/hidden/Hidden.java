package sinner.modules.upper.hidden;

public record Hidden() {}
