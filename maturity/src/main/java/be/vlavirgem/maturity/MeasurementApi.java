package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tokens.ApiScope;
import be.vlavirgem.web.api.Scoped;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measurements for programs: read only. */
@RestController
@RequestMapping("/api/v1/measurements")
class MeasurementApi {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final MeasurementJsonViews views;

    MeasurementApi(MeasurementJsonViews views) {
        this.views = views;
    }

    @GetMapping
    @Requires(Permission.READ_MEASUREMENT)
    @Scoped(ApiScope.MEASUREMENTS)
    MeasurementJson.Page measurements(@RequestParam(defaultValue = "1") String page) {
        return views.page(Optional.of(page)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::parseInt)
                .orElseThrow(NotFoundException::new));
    }

    @GetMapping("/{measurement}")
    @Requires(Permission.READ_MEASUREMENT)
    @Scoped(ApiScope.MEASUREMENTS)
    MeasurementJson.Whole measurement(@PathVariable Measurement.Id measurement) {
        return views.whole(measurement);
    }
}
