# Trustlint as an image: docker build --build-arg TRUSTLINT_VERSION=1.2.3 --tag trustlint .
# It needs the network to be built, and none to run.
FROM alpine:3.21.3 AS package
ARG TRUSTLINT_VERSION=0.0.0
RUN apk add --no-cache nodejs npm
RUN npm install --global --prefix /opt/trustlint --ignore-scripts --no-audit --no-fund "trustlint@${TRUSTLINT_VERSION}"

FROM alpine:3.21.3
# git is for --since.
RUN apk add --no-cache git nodejs
COPY --from=package /opt/trustlint /opt/trustlint
ENV PATH=/opt/trustlint/bin:/usr/local/bin:/usr/bin:/bin
# Nobody in particular: give --user "$(id -u):$(id -g)" where files are to be written or git asks whose they are.
USER 1000:1000
WORKDIR /macros
ENTRYPOINT ["trustlint"]
CMD ["check"]
