package be.vlavirgem.portal.demo;

import be.vlavirgem.portal.signin.DemoAccount;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the sign-in page of the demo tells its visitors. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("vlavirgem.demo")
class DemoAccounts {

    @Bean
    List<DemoAccount> accountsToTry() {
        return DemoPeople.accounts();
    }
}
