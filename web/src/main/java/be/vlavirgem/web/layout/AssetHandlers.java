package be.vlavirgem.web.layout;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves the assets and htmx, each at an address that never gets other content. */
@Configuration(proxyBeanMethods = false)
class AssetHandlers implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetHandlers(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.ADDRESS + "**")
                .addResourceLocations("classpath:/" + Assets.FOLDER)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addVersionStrategy(assets.versions(), "/**"));
        registry.addResourceHandler("/webjars/htmx.org/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/")
                .setCacheControl(FOR_GOOD);
    }
}
