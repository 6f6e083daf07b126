package be.vlavirgem.web.sharing;

import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.form.Days;

/**
 * A link that is shown this once.
 *
 * @param mailedTo the address it was sent to; empty when it was not
 */
record MadeLink(Share share, String address, String mailedTo, String back) {

    /** The day it ends. */
    public String until() {
        return Days.write(share.until());
    }

    /** Where the share stands. */
    public String path() {
        return ShareList.PATH + "/" + share.id();
    }
}
