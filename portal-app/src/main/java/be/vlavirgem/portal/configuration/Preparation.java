package be.vlavirgem.portal.configuration;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has every module prepare itself, in order, before the web server takes requests. */
@Component
class Preparation implements SmartLifecycle {

    /** The web server starts near the highest phase. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final List<BeforeFirstRequest> work;
    private volatile boolean done;

    Preparation(List<BeforeFirstRequest> work) {
        this.work = work;
    }

    @Override
    public void start() {
        work.forEach(BeforeFirstRequest::prepare);
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
