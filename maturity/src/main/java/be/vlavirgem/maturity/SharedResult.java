package be.vlavirgem.maturity;

import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.web.sharing.SharedSubject;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page for the board of a submitted measurement, for whoever it is shared with. */
@Component
class SharedResult implements SharedSubject {

    static final String KIND = "measurement-result";

    private final ResultPages pages;

    SharedResult(ResultPages pages) {
        this.pages = pages;
    }

    static ShareSubject of(Sheet sheet) {
        var measurement = sheet.measurement();
        return new ShareSubject(KIND, measurement.id().value(), measurement.frame().round().name());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** While it is open again there is no result to see. */
    @Override
    public String show(Share share, Locale locale, Model model) {
        var page = pages.shown(new Measurement.Id(share.subject().id()), share.ownerName(), locale);
        model.addAttribute("page", page);
        return page.standing().submitted() ? "maturity/shared" : "maturity/shared-open";
    }
}
