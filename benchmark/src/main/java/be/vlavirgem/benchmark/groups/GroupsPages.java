package be.vlavirgem.benchmark.groups;

import be.vlavirgem.benchmark.groups.Differing.Refusal;
import be.vlavirgem.benchmark.groups.GroupsPage.Line;
import be.vlavirgem.benchmark.groups.GroupsPage.Own;
import be.vlavirgem.benchmark.groups.GroupsPage.Part;
import be.vlavirgem.benchmark.groups.GroupsPage.Peer;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one sees of the groups, and of choosing one. */
@Component
@Transactional(readOnly = true)
class GroupsPages {

    private static final int SHOWN = 40;
    /** Squares of a third and of one whole middle half apart. */
    private static final double LITTLE = 0.11;
    private static final double MUCH = 1;

    private final OwnGroupTable table;
    private final MessageSource messages;

    GroupsPages(OwnGroupTable table, MessageSource messages) {
        this.table = table;
        this.messages = messages;
    }

    int year() {
        return table.year().orElseThrow(NotFoundException::new);
    }

    GroupsPage of(Access access, Locale locale) {
        var year = year();
        var own = access.organisation().value();
        var fixed = table.fixed(year)
                .stream()
                .filter(group -> group.members().contains(own))
                .map(group -> new Line(group.name(), text("why." + group.system(), locale), group.members().size()))
                .toList();
        var groups = access.isDelegated() ? List.<OwnGroup>of() : table.of(access.organisation(), year);
        return new GroupsPage(year, fixed, one(groups, OwnGroup.Origin.NEAREST, locale),
                one(groups, OwnGroup.Origin.NEIGHBOURS, locale), groups.stream()
                        .filter(group -> group.origin() == OwnGroup.Origin.SELECTION)
                        .map(group -> own(group, locale))
                        .toList(),
                access.isDelegated(), !fixed.isEmpty() && access.comesTo(Permission.KEEP_PEER_GROUPS));
    }

    private @Nullable Own one(List<OwnGroup> groups, OwnGroup.Origin origin, Locale locale) {
        return groups.stream()
                .filter(group -> group.origin() == origin)
                .map(group -> own(group, locale))
                .findFirst()
                .orElse(null);
    }

    private Own own(OwnGroup group, Locale locale) {
        return new Own(group.id().toString(), group.key(),
                group.name().orElseGet(() -> text("own." + group.origin(), locale)),
                group.members()
                        .stream()
                        .map(member -> new Peer(member.name(), parts(member, locale)))
                        .toList());
    }

    private List<Part> parts(OwnGroup.Member member, Locale locale) {
        return Arrays.stream(OwnGroup.Trait.values())
                .map(trait -> new Part(trait.name(), words(Optional.ofNullable(member.parts().get(trait)), locale)))
                .toList();
    }

    private String words(Optional<Double> part, Locale locale) {
        return part
                .map(square -> text(square == 0
                        ? "part.same"
                        : square <= LITTLE ? "part.little" : square <= MUCH ? "part.some" : "part.much", locale))
                .orElseGet(() -> text("part.unknown", locale));
    }

    /** The form with what was typed, and those that are found by it. */
    SelectionPage selecting(Access access, SelectionForm form, List<Mistake> errors) {
        var peers = table.peers(year(), access.organisation());
        var ticked = chosen(access, form);
        var sought = plain(form.sought());
        var found = peers.stream()
                .filter(peer -> !ticked.contains(peer.organisation().value()) && plain(peer.name()).contains(sought))
                .toList();
        return new SelectionPage(form,
                peers.stream()
                        .filter(peer -> ticked.contains(peer.organisation().value()))
                        .map(peer -> choice(peer, true))
                        .toList(),
                found.stream().limit(SHOWN).map(peer -> choice(peer, false)).toList(),
                Math.max(0, found.size() - SHOWN), errors);
    }

    Set<UUID> chosen(Access access, SelectionForm form) {
        return form.chosen(table.peers(year(), access.organisation())
                .stream()
                .map(peer -> peer.organisation().value())
                .collect(Collectors.toSet()));
    }

    private static Choice choice(OwnGroup.Member peer, boolean ticked) {
        return Choice.of(peer.organisation().toString(), peer.name(), ticked);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    List<Mistake> mistakes(SelectionForm form, Locale locale) {
        return form.mistakes(text("fault.name", locale), text("fault.long", locale));
    }

    Mistake mistake(Refusal refusal, Locale locale) {
        return new Mistake(refusal.field(), text("fault." + refusal.key(), locale, refusal.about().toArray()));
    }

    Confirmation dropping(Access access, OwnGroup.Id id, Locale locale) {
        var name = table.name(access.organisation(), id).orElseThrow(NotFoundException::new);
        var path = "%s/%s%s".formatted(GroupsController.PATH, id, GroupsController.DROP);
        return new Confirmation("vervallen", text("drop.of", locale, name),
                text("drop.text", locale, Differing.A_YEAR), text("drop", locale), path, path, GroupsController.PATH);
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage("benchmark.groups." + key, about, locale);
    }
}
