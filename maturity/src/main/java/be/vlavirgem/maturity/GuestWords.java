package be.vlavirgem.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Says how far it is with what somebody without account was asked. */
record GuestWords(Words words, LocalDate today) {

    /** "Nog niet begonnen". */
    String state(GuestRequest request) {
        var state = request.stateOn(today);
        Optional<Instant> since = switch (state) {
            case BEGUN -> request.life().begun();
            case FINISHED -> request.life().finished();
            case WAITING, WITHDRAWN, ENDED, LEFT -> Optional.empty();
        };
        if (state == GuestRequest.State.LEFT) {
            return words.text("maturity.guest.state.LEFT", request.asked().name());
        }
        var key = "maturity.guest.state." + state;
        return since.map(moment -> words.text(key, words.date(moment), words.time(moment)))
                .orElseGet(() -> words.text(key, words.date(request.life().until()), ""));
    }

    /** The kind of its chip. */
    String chip(GuestRequest request) {
        return switch (request.stateOn(today)) {
            case FINISHED -> "good";
            case ENDED, LEFT -> "warn";
            case WAITING, BEGUN, WITHDRAWN -> "plain";
        };
    }

    /** Who is asked, also when that was forgotten. */
    String name(GuestRequest request) {
        return request.guest().name().isEmpty() ? words.text("maturity.guest.somebody") : request.guest().name();
    }

    /** "3 vragen". */
    String count(GuestRequest request) {
        return words.text("maturity.guest.count", request.questions().codes().size());
    }

    /** Beside its chapter. */
    TeamView.Asked asked(GuestRequest request) {
        return new TeamView.Asked(request.questions().chapter(), GuestAskPages.path(request), count(request),
                words.text("maturity.guest.asked.text", name(request), words.date(request.life().until()),
                        state(request)),
                true, request.stateOn(today) == GuestRequest.State.FINISHED);
    }
}
