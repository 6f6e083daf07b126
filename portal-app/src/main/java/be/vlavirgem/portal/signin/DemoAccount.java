package be.vlavirgem.portal.signin;

/** An account the sign-in page of a demo shows, so that a visitor can try the portal in each role. */
public record DemoAccount(String email, String password, String roleKey, String name) {}
