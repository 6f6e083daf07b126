package be.vlavirgem.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.list.ListView.Naming;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Views of a list belong to a person, who gives each a name. */
@SpringJUnitConfig(PlatformSlice.class)
class ListViewsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private ListViews views;

    @Autowired
    private People people;

    private PersonId jan;
    private PersonId an;

    @BeforeEach
    void twoPeople() {
        jan = somebody();
        an = somebody();
    }

    @Test
    void aViewIsKeptForItsPersonAndItsList() {
        assertThat(keep(jan, " Antwerpen ", "provincie=10000")).isEqualTo(Naming.KEPT);
        assertThat(of(jan)).extracting(ListView::name, ListView::query)
                .containsExactly(tuple("Antwerpen", "provincie=10000"));
        assertThat(of(an)).isEmpty();
        assertThat(within(() -> views.of(jan, "andere"))).isEmpty();
    }

    @Test
    void aNameIsGivenOnceAndFits() {
        keep(jan, "Groot", "a=b");
        assertThat(keep(jan, "Groot", "c=d")).isEqualTo(Naming.TAKEN);
        assertThat(keep(an, "Groot", "c=d")).isEqualTo(Naming.KEPT);
        assertThat(List.of("", "  ", "x".repeat(61), "a\u0000b")).allSatisfy(
                name -> assertThat(keep(jan, name, "")).isEqualTo(Naming.UNFIT));
        assertThat(of(jan)).singleElement().extracting(ListView::query).isEqualTo("a=b");
    }

    @Test
    void nobodyKeepsMoreThanOneCanOversee() {
        for (var nth = 0; nth < 30; nth++) {
            assertThat(keep(jan, "nummer " + nth, "")).isEqualTo(Naming.KEPT);
        }
        assertThat(keep(jan, "nog een", "")).isEqualTo(Naming.FULL);
    }

    @Test
    void aViewIsRenamedAndThrownAway() {
        keep(jan, "Groot", "");
        keep(jan, "Klein", "");
        var big = of(jan).getFirst();
        assertThat(rename(jan, big.id(), "Klein")).isEqualTo(Naming.TAKEN);
        assertThat(rename(jan, big.id(), "Groot")).isEqualTo(Naming.KEPT);
        assertThat(rename(jan, big.id(), "Heel groot")).isEqualTo(Naming.KEPT);
        assertThat(of(jan)).extracting(ListView::name).containsExactly("Heel groot", "Klein");
        delete(jan, big.id());
        assertThat(of(jan)).extracting(ListView::name).containsExactly("Klein");
    }

    @Test
    void nobodyChangesWhatIsAnothers() {
        keep(jan, "Groot", "");
        var big = of(jan).getFirst();
        rename(an, big.id(), "Van An");
        delete(an, big.id());
        assertThat(of(jan)).containsExactly(big);
    }

    private PersonId somebody() {
        var address = "lijst%d@proef.test".formatted(NUMBER.incrementAndGet());
        return within(() -> people.register(new EmailAddress(address), "Proef", "geen"));
    }

    private Naming keep(PersonId person, String name, String query) {
        return within(() -> views.keep(person, "proef", name, query));
    }

    private Naming rename(PersonId person, ListView.Id view, String name) {
        return within(() -> views.rename(person, "proef", view, name));
    }

    private void delete(PersonId person, ListView.Id view) {
        TenantScope.none().run(() -> views.delete(person, "proef", view));
    }

    private List<ListView> of(PersonId person) {
        return within(() -> views.of(person, "proef"));
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.none().call(work::get);
    }
}
