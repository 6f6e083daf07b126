package be.vlavirgem;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the portal. */
@Modulithic(systemName = "VlaVirGem", sharedModules = { "domain", "platform", "web" })
@SpringBootApplication
public class VlaVirGemApplication {

    /** Starts the portal with its embedded database, unless {@code SPRING_DATASOURCE_URL} names another. */
    public static void main(String[] arguments) {
        SpringApplication.run(VlaVirGemApplication.class, arguments);
    }
}
