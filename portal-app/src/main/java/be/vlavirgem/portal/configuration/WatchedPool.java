package be.vlavirgem.portal.configuration;

import com.zaxxer.hikari.HikariDataSource;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets listeners see every statement of the pool: the guard always, the counters of tests. */
@Component
class WatchedPool implements BeanPostProcessor {

    private final ObjectProvider<QueryExecutionListener> listeners;

    WatchedPool(ObjectProvider<QueryExecutionListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        var watched = ProxyDataSourceBuilder.create("pool", pool);
        listeners.orderedStream().forEach(watched::listener);
        return watched.build();
    }
}
