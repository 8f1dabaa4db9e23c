# 构建：docker build -t gongwen .
# 检查：docker run --rm -v "$PWD:/reports:ro" gongwen lint .
FROM node:20-slim AS build
WORKDIR /gongwen
COPY . .
RUN npm ci
RUN npm run build

FROM node:20-slim
COPY --from=build /gongwen/dist /opt/gongwen/dist
COPY --from=build /gongwen/package.json /opt/gongwen/package.json
USER node
WORKDIR /reports
ENTRYPOINT ["node", "/opt/gongwen/dist/cli.js"]
CMD ["lint", "."]
