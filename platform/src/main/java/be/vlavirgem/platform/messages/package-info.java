/**
 * Messages: tells people what happened, in the portal and by mail, each as often as they chose; in words that the back
 * office may change. Modules say what there is to tell ({@code MessageType}) and tell it ({@code Messages}).
 */
@NamedInterface("messages")
@NullMarked
package be.vlavirgem.platform.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
