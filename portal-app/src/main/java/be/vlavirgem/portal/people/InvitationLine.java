package be.vlavirgem.portal.people;

/**
 * An invitation in the table.
 *
 * @param path where it is sent again and withdrawn
 * @param over true when the link is too old
 * @param held true while who sent it is locked
 */
record InvitationLine(String path, String name, String address, String roles, String by, String until, boolean over,
        boolean held) {}
