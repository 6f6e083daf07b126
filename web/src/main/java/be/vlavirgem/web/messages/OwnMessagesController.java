package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.Addresses;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what somebody wants by mail, and asks whether an address is theirs. */
@Controller
class OwnMessagesController {

    private final OwnMessages messages;
    private final Addresses addresses;

    OwnMessagesController(OwnMessages messages, Addresses addresses) {
        this.messages = messages;
        this.addresses = addresses;
    }

    @PostMapping("/profiel/berichten")
    @Requires(Permission.SIGNED_IN)
    String choose(Access access, HttpServletRequest request) {
        if (!messages.choose(access.person(), request::getParameter)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return "redirect:/profiel?berichten#berichten";
    }

    @PostMapping("/profiel/adres")
    @Requires(Permission.SIGNED_IN)
    String ask(Access access) {
        return "redirect:/profiel?adres=" + (addresses.ask(access.person()) ? "gevraagd" : "al-gevraagd")
                + "#berichten";
    }
}
