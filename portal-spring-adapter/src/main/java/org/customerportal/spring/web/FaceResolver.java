package org.customerportal.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.customerportal.CustomerFace;
import org.customerportal.StaffFace;
import org.customerportal.VisitorFace;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller simply ask for the face it works with. */
final class FaceResolver implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, Function<HttpServletRequest, Object>> known;

    FaceResolver(Faces faces, Readers readers) {
        this.known = Map.of(
                VisitorFace.class, faces::visitor,
                CustomerFace.class, faces::customer,
                StaffFace.class, faces::staff,
                Arrival.class, faces::arrival,
                Reader.class, readers::of);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return known.containsKey(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        Function<HttpServletRequest, Object> answer = known.get(parameter.getParameterType());
        return asked == null || answer == null ? null : answer.apply(asked);
    }
}
