package be.vlavirgem.web.documents;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the passage before the handlers that carry documents. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration implements WebMvcConfigurer {

    /** Sixteen times the largest file, and what sealing takes besides, is a small part of the heap. */
    private static final int AT_ONCE = 16;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DocumentPassage(AT_ONCE));
    }
}
