package be.vlavirgem.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a few documents through at once, until the answer was written: each takes its whole size of the heap. */
final class DocumentPassage implements HandlerInterceptor {

    private final Semaphore places;

    DocumentPassage(int places) {
        this.places = new Semaphore(places);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (carries(handler) && !places.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        if (carries(handler)) {
            places.release();
        }
    }

    private static boolean carries(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(CarriesDocument.class);
    }
}
