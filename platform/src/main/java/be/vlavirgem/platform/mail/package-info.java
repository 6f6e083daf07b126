/**
 * Mail: kept in the transaction that wants it sent, and sent afterwards by a chore, to an SMTP server or to files. A server
 * that is away loses none and doubles none; what was sent keeps no words here.
 */
@NamedInterface("mail")
@NullMarked
package be.vlavirgem.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
