package be.vlavirgem.web.api;

/** What went wrong, for programs (RFC 9457). */
record Problem(String type, String title, int status, String detail) {}
