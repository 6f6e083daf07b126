package be.vlavirgem.web.layout;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders a template as the portal does, without starting it. */
public final class Rendering {

    private static final Locale DUTCH = Locale.of("nl", "BE");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final GenericApplicationContext beans = new GenericApplicationContext();

    public Rendering() {
        beans.registerBean("assets", Assets.class);
        beans.refresh();
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages());
        engine.setEnableSpringELCompiler(true);
    }

    /** For what renders by itself. */
    public ITemplateEngine engine() {
        return engine;
    }

    public static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/web");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** The shell of who is not signed in. */
    public static Shell visitor() {
        return Specimen.visitor();
    }

    public String of(String template, Map<String, Object> model) {
        return of(template, DUTCH, model);
    }

    public String of(String template, Locale language, Map<String, Object> model) {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var exchange = application.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        var context = new WebContext(exchange, language, model);
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return engine.process(template, context);
    }
}
