package be.vlavirgem.web.practice;

import be.vlavirgem.web.form.CarriedForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has each form of a practice organisation checked, where one knows of practice organisations. */
@Configuration(proxyBeanMethods = false)
class ResetConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<PracticeResets> resets;
    private final ObjectProvider<CarriedForms> forms;

    ResetConfiguration(ObjectProvider<PracticeResets> resets, ObjectProvider<CarriedForms> forms) {
        this.resets = resets;
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                resets.ifAvailable(known -> new ResetCheck(known, forms.getObject()).check(request));
                return true;
            }
        });
    }
}
