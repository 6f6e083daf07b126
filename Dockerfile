# Untested where it was written (no Docker there). The jar comes from ./mvnw -DskipTests package.
FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /portal --create-home portal
WORKDIR /portal
RUN mkdir data && chown portal:portal data
COPY --chown=portal:portal portal-app/target/vlavirgem-portal-app-*-exec.jar portal.jar
USER portal
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "portal.jar"]
