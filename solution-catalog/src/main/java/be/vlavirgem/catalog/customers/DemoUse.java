package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.identity.IdSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Who uses what in the demo: the same at every start but for the days, for all of it hangs on addresses and NIS codes. */
record DemoUse(List<Offer> offers, List<Offer> waiting, List<Authorities.Named> authorities, UUID by, LocalDate today,
        IdSource ids) {

    /** What is on offer, or waits for V-ICT-OR to be. */
    record Offer(UUID id, UUID supplier, String slug, String name, String supplierName) {}

    private record Said(Offer offer, Authorities.Named authority, LocalDate since) {}

    /** Those whose people sign in. */
    private static final Set<String> WITH_ACCOUNTS = Set.of("Korenmaat Gemeentesoftware", "Studio Klinkaert");
    private static final String AALST = "41002";

    private static final int WHOLE = 1000;
    private static final int MOST_OF_WAITING = 60;
    private static final int WEEKS = 56;

    /** In the order of the columns of the table, as all that follow. */
    Stream<List<Object>> customers() {
        return Stream.concat(said(), saidOfWaiting())
                .map(one -> List.<Object>of(one.offer().supplier(), ids.next(), one.offer().id(),
                        one.authority().id(), one.since(), moment(3 + chance("noted", one.offer().slug()) % 60)));
    }

    private Stream<Said> said() {
        return offers.stream().flatMap(offer -> said(offer, one -> share(offer, one)));
    }

    /** By none to some dozens each, so that V-ICT-OR has an order to look in. */
    private Stream<Said> saidOfWaiting() {
        return waiting.stream().flatMap(offer -> said(offer, _ -> chance("popular", offer.slug()) % MOST_OF_WAITING));
    }

    private Stream<Said> said(Offer offer, ToIntFunction<Authorities.Named> share) {
        return authorities.stream()
                .filter(one -> chance(offer.slug(), one.nis()) % WHOLE < share.applyAsInt(one))
                .map(one -> new Said(offer, one, since(offer, one)));
    }

    /** In a thousand; Aalst, where people sign in, is named more often. */
    private static int share(Offer offer, Authorities.Named authority) {
        var popular = chance("popular", offer.slug());
        var share = WITH_ACCOUNTS.contains(offer.supplierName())
                ? popular % 6 == 0 ? 120 : 20
                : popular % 5 == 0 ? 5 : 0;
        return authority.nis().equals(AALST) ? share * 8 : share;
    }

    private LocalDate since(Offer offer, Authorities.Named authority) {
        return today.minusDays(40 + chance("since", offer.slug() + authority.nis()) % 3000).withDayOfMonth(1);
    }

    /** Aalst did not answer yet. */
    Stream<List<Object>> answers() {
        return said().filter(one -> !one.authority().nis().equals(AALST)).flatMap(this::answer);
    }

    private Stream<List<Object>> answer(Said one) {
        var fate = chance("answer", one.offer().slug() + one.authority().nis()) % 100;
        var yes = fate < 55;
        return fate < 63
                ? Stream.of(Arrays.asList(one.authority().id(), one.offer().id(), one.offer().name(),
                        one.offer().supplierName(), yes ? "YES" : "NO", yes ? one.since() : null, null, moment(2), by))
                : Stream.empty();
    }

    Stream<List<Object>> looks() {
        return offers.stream()
                .filter(offer -> WITH_ACCOUNTS.contains(offer.supplierName()))
                .flatMap(offer -> IntStream.range(0, WEEKS)
                        .mapToObj(week -> List.<Object>of(offer.id(), today.minusWeeks(week),
                                1 + chance("looks", offer.slug() + week) % (3 + chance("fame", offer.slug()) % 30))));
    }

    private Instant moment(int daysAgo) {
        return today.minusDays(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static int chance(String of, String what) {
        var sum = new CRC32();
        sum.update((of + "·" + what).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() >>> 3);
    }
}
