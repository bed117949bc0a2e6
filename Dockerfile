# Một ảnh cho mọi tiến trình; docker-compose.yml chọn lệnh. One image for every process; docker-compose.yml picks the command.
FROM node:24-slim

WORKDIR /hub
ENV NODE_ENV=production

# `prepare` chạy build.ts, và tự bỏ qua khi không có Vite. `prepare` runs build.ts, which steps aside without Vite.
COPY package.json package-lock.json .npmrc ./
COPY gateway/console/build.ts gateway/console/build.ts
RUN npm ci --omit=dev && npm cache clean --force

COPY schema schema
COPY subgraphs subgraphs
COPY gateway gateway

USER node
EXPOSE 4000
CMD ["node", "gateway/server.ts"]
