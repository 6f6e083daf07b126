package be.vlavirgem.portal;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;

/** Two browsers: somebody of V-ICT-OR, and whom they look along with. */
record Onlooking(Browser keeper, Browser user, Visitors.Account account) {

    static Onlooking with(Visitors visitors, Visitors.Account account) {
        var keeper = visitors.register(Role.VICTOR_ADMINISTRATOR, visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
        return new Onlooking(visitors.signIn(keeper), visitors.signIn(account), account);
    }

    String page() {
        return "/beheer/mensen/" + account.person() + "/meekijken";
    }

    Page ask(String reason) {
        return keeper.fill(keeper.get(page()), page(), Map.of("reden", reason));
    }

    Page answer(String answer) {
        return user.fill(user.get("/profiel/meekijken"), "/profiel/meekijken/" + answer, Map.of());
    }

    Page begin() {
        return keeper.fill(keeper.get(page()), page() + "/beginnen", Map.of());
    }

    /** From the question to the first page. */
    Onlooking begun() {
        ask("De knop werkt niet");
        answer("toestaan");
        begin();
        return this;
    }

    Page stop() {
        return keeper.post("/meekijken/stoppen", Map.of());
    }

    /** As if that many minutes went by since the approval, or the question. */
    void later(int minutes) {
        PortalDatabase.superuser()
                .sql("""
                update look_along set asked_at = asked_at - :gone, approved_at = approved_at - :gone, begun_at = begun_at - :gone, until = until - :gone
                where person_id = :person and ended_at is null
                """.replace(":gone", "make_interval(mins => :minutes)"))
                .param("minutes", minutes)
                .param("person", account.person().value())
                .update();
    }
}
