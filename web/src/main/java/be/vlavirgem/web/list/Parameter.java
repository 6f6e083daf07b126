package be.vlavirgem.web.list;

/** A part of an address: a form carries it as a hidden field. */
public record Parameter(String name, String value) {}
