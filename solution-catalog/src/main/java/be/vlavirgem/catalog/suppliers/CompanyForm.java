package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.CarriedForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What everybody reads of a company, as it was typed.
 *
 * @param gezien the version of what stood there when the form was opened
 */
record CompanyForm(@Nullable String naam, @Nullable String juridisch, @Nullable String over, @Nullable String website,
        @Nullable String adres, @Nullable String gemeente, @Nullable String email, @Nullable String telefoon,
        @Nullable String gezien) {

    static CompanyForm of(Supplier one) {
        var company = one.company();
        return new CompanyForm(company.name(), company.legalName(), company.about(), company.website(),
                company.street(), company.place(), company.email(), company.phone(),
                String.valueOf(one.version()));
    }

    /** What a lost session had typed goes before what is kept. */
    CompanyForm over(CarriedForm carried) {
        return carried.value("naam").isEmpty()
                ? this
                : new CompanyForm(carried.value("naam").orElse(""), carried.value("juridisch").orElse(""),
                        carried.value("over").orElse(""), carried.value("website").orElse(""),
                        carried.value("adres").orElse(""), carried.value("gemeente").orElse(""),
                        carried.value("email").orElse(""), carried.value("telefoon").orElse(""),
                        carried.value("gezien").orElse(""));
    }

    /** What was typed, to be sent again over what stands there now. */
    CompanyForm againFor(Supplier one) {
        return new CompanyForm(naam, juridisch, over, website, adres, gemeente, email, telefoon,
                String.valueOf(one.version()));
    }

    boolean isOf(Supplier one) {
        return String.valueOf(one.version()).equals(gezien);
    }

    /** The key of what is wrong by field, in the order of the form. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        fault(faults, "naam", Typed.line(naam).isEmpty() || Typed.line(naam).length() > Company.LONGEST_LINE, "name");
        fault(faults, "juridisch", Typed.line(juridisch).length() > Company.LONGEST_LINE, "legal");
        fault(faults, "over", Typed.text(over).length() > Company.LONGEST_ABOUT, "about");
        fault(faults, "website", isFilled(website) && Typed.website(Typed.line(website)).isEmpty(), "website");
        fault(faults, "adres", Typed.line(adres).length() > Company.LONGEST_LINE, "street");
        fault(faults, "gemeente", Typed.line(gemeente).length() > Company.LONGEST_PLACE, "place");
        fault(faults, "email", isFilled(email)
                && (!EmailAddress.isReachable(Typed.line(email)) || Typed.line(email).length() > Company.LONGEST_EMAIL),
                "email");
        fault(faults, "telefoon", isFilled(telefoon) && !Typed.isPhone(Typed.line(telefoon)), "phone");
        return faults;
    }

    private static boolean isFilled(@Nullable String optional) {
        return !Typed.line(optional).isEmpty();
    }

    private static void fault(Map<String, String> faults, String field, boolean wrong, String key) {
        if (wrong) {
            faults.put(field, "catalog.suppliers.fault." + key);
        }
    }

    /** Of a form without faults. */
    Company company() {
        return new Company(Typed.line(naam), Typed.line(juridisch), Typed.text(over),
                Typed.website(Typed.line(website)).orElse(""), Typed.line(adres), Typed.line(gemeente),
                Typed.line(email), Typed.line(telefoon));
    }
}
