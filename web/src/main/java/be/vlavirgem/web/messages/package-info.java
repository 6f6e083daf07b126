/** The faces of messages: the bell and its page, what one gets by mail, links that work without signing in, and the words of mail. */
@NamedInterface("messages")
@NullMarked
package be.vlavirgem.web.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
