package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages on which a supplier keeps its customers by hand. */
@Component
class CustomerPages {

    private final CustomerDesk desk;
    private final MessageSource messages;

    CustomerPages(CustomerDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    CustomerPage form(CustomerForm form) {
        return page(form, List.of());
    }

    private CustomerPage page(CustomerForm form, List<Mistake> mistakes) {
        var offer = desk.offer();
        return new CustomerPage(form, offer.products().choices(form.product()), offer.authorities().names(), mistakes);
    }

    /** Adds it; the page again when something is to be mended. */
    Optional<CustomerPage> add(Access access, CustomerForm form, Locale locale) {
        var faults = desk.add(access, form);
        return faults.isEmpty() ? Optional.empty() : Optional.of(page(form, mistakes(faults, locale)));
    }

    private List<Mistake> mistakes(Map<String, Match.Refused<?>> faults, Locale locale) {
        return faults.entrySet().stream().map(fault -> mistake(fault.getKey(), fault.getValue(), locale)).toList();
    }

    private Mistake mistake(String field, Match.Refused<?> fault, Locale locale) {
        return new Mistake(field, messages.getMessage(fault.key(), fault.about().toArray(), locale));
    }

    KeptCustomerPage kept(Customer.Id id, Optional<String> typed) {
        return kept(id, typed, List.of());
    }

    private KeptCustomerPage kept(Customer.Id id, Optional<String> typed, List<Mistake> mistakes) {
        var customer = desk.customer(id);
        return new KeptCustomerPage(CustomerAddress.of(id), customer.authority(), customer.solution(),
                typed.orElseGet(() -> Days.write(customer.since())), mistakes);
    }

    /** Corrects it; the page again when the day is none. */
    Optional<KeptCustomerPage> correct(Access access, Customer.Id id, String typed, Locale locale) {
        var faults = desk.correct(access, id, typed);
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(kept(id, Optional.of(typed),
                        faults.stream().map(fault -> mistake("sinds", fault, locale)).toList()));
    }
}
