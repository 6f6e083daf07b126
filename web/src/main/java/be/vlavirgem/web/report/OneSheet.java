package be.vlavirgem.web.report;

/** The view model of a report that is one sheet of paper and no more: it is set with less air. */
public interface OneSheet {}
