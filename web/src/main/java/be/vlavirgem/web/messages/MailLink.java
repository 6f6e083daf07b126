package be.vlavirgem.web.messages;

/**
 * The page behind a link of a mail.
 *
 * @param what confirm or unsubscribe: names the messages
 * @param state ask, good or bad
 */
record MailLink(String what, String action, String state) {

    public String key(String part) {
        return "web.mail-link." + what + "." + part;
    }
}
