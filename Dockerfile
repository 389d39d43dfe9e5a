# docker build -t gouji . && docker run --rm --read-only --network none -v "$PWD:/data:ro" gouji check /data
ARG BUILD=maven:3.9-eclipse-temurin-17
ARG RUN=eclipse-temurin:17-jre-alpine

FROM $BUILD AS build
WORKDIR /opt/gouji
COPY pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
COPY rules rules
RUN mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM $RUN
# For --changed-since; whoever owns the mounted repository, it is the user's own.
RUN apk add --no-cache git && git config --system safe.directory '*'
ENV LANG=C.UTF-8 LC_ALL=C.UTF-8 XDG_CACHE_HOME=/var/cache
WORKDIR /opt/gouji
COPY gouji ./
COPY testdata testdata
COPY --from=build /opt/gouji/target/gouji.jar target/gouji.jar
# The archive of loaded classes is made here, since nothing can be written later.
RUN ln -s /opt/gouji/gouji /usr/local/bin/gouji && GOUJI_CACHE=now gouji --version
USER 10001:10001
WORKDIR /data
ENTRYPOINT ["/opt/gouji/gouji"]
CMD ["--help"]
