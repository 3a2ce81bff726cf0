package org.customerportal.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * A template engine of our own. A template of the host at {@code classpath:/templates/portal/<name>.html} goes before ours
 * of the same name; the host's own engine and views know nothing of it. Thread-safe.
 */
final class PageEngine {

    private static final String HOSTS = "classpath:/templates/portal/";
    private static final String OURS = "classpath:/org/customerportal/spring/pages/";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PageEngine(ApplicationContext resources, PortalMessages messages, boolean cache) {
        engine.setTemplateEngineMessageSource(messages.source());
        engine.addTemplateResolver(resolver(resources, HOSTS, 1, cache));
        engine.addTemplateResolver(resolver(resources, OURS, 2, cache));
    }

    /** Returns the whole page; nothing is written before all of it could be made. */
    String render(
            String template,
            Map<String, Object> model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var application = JakartaServletWebApplication.buildApplication(request.getServletContext());
        return engine.process(template, new WebContext(application.buildExchange(request, response), language, model));
    }

    private static SpringResourceTemplateResolver resolver(
            ApplicationContext resources, String prefix, int order, boolean cache) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(resources);
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(order);
        resolver.setCacheable(cache);
        return resolver;
    }
}
