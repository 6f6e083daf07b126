package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.suppliers.SupplierRequest.Asker;
import be.vlavirgem.catalog.suppliers.SupplierRequest.Firm;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonName;
import be.vlavirgem.web.form.CarriedForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company asks to stand in the register, as it was typed.
 *
 * @param akkoord that V-ICT-OR may look at it
 * @param toch that it is another company than those it resembles
 */
record BecomeForm(@Nullable String kbo, @Nullable String onderneming, @Nullable String website, @Nullable String naam,
        @Nullable String email, @Nullable String akkoord, @Nullable String toch) {

    static BecomeForm of(CarriedForm carried) {
        return new BecomeForm(carried.value("kbo").orElse(""), carried.value("onderneming").orElse(""),
                carried.value("website").orElse(""), carried.value("naam").orElse(""),
                carried.value("email").orElse(""), carried.value("akkoord").orElse(null), null);
    }

    /** The key of what is wrong by field, in the order of the form. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (KboNumber.read(Typed.line(kbo)).isEmpty()) {
            faults.put("kbo", "catalog.suppliers.fault.kbo");
        }
        if (Typed.line(onderneming).isEmpty() || Typed.line(onderneming).length() > Company.LONGEST_LINE) {
            faults.put("onderneming", "catalog.suppliers.fault.name");
        }
        if (Typed.website(Typed.line(website)).isEmpty()) {
            faults.put("website", "catalog.suppliers.fault.website");
        }
        if (!PersonName.isValid(Typed.line(naam))) {
            faults.put("naam", "catalog.suppliers.fault.asker");
        }
        if (!EmailAddress.isReachable(Typed.line(email))) {
            faults.put("email", "catalog.suppliers.fault.email");
        }
        if (akkoord == null) {
            faults.put("akkoord", "catalog.suppliers.fault.consent");
        }
        return faults;
    }

    boolean isMeant() {
        return toch != null;
    }

    /** Of a form without faults. */
    Firm firm() {
        return new Firm(KboNumber.read(Typed.line(kbo)).orElseThrow(), Typed.line(onderneming),
                Typed.website(Typed.line(website)).orElseThrow());
    }

    /** Of a form without faults. */
    Asker asker() {
        return new Asker(Typed.line(naam), new EmailAddress(Typed.line(email)));
    }
}
