package foothold.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Enumeration;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.jspecify.annotations.Nullable;

/// Sends each request to the routes that were put in last, so that changed knowledge is served without a restart. Until any
/// are, and for files that do not depend on knowledge, requests go on to the routes that the server began with.
final class CurrentRoutes implements Filter {

    private static final String FILES = "/static/";

    private volatile @Nullable Servlet routes;
    private volatile @Nullable ServletContext context;

    /// Stands before the server's own routes.
    void install(ServletContextHandler handler) {
        context = handler.getServletContext();
        var holder = new FilterHolder(this);
        holder.setAsyncSupported(true);
        handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /// Serves from these routes from the next request on.
    ///
    /// @throws IllegalStateException when they cannot be put in; the routes before stay then
    void become(Servlet next) {
        try {
            next.init(new Named(context));
        } catch (ServletException e) {
            throw new IllegalStateException("routes could not be put in", e);
        }
        routes = next;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Servlet now = routes;
        boolean file = request instanceof HttpServletRequest http && http.getRequestURI().startsWith(FILES);
        if (now == null || file) {
            chain.doFilter(request, response);
        } else {
            now.service(request, response);
        }
    }

    private record Named(@Nullable ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return "routes";
        }

        @Override
        public @Nullable ServletContext getServletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
