package be.vlavirgem.portal.people;

/**
 * An invitation in the table.
 *
 * @param path where it is sent again and withdrawn
 * @param over true when the link works no longer
 */
record InvitationLine(String path, String name, String address, String roles, String by, String until, boolean over) {}
